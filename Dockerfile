# mvn -DskipTests package && docker compose up
FROM eclipse-temurin:25-jre
RUN useradd --system --create-home waymark
USER waymark
WORKDIR /home/waymark
COPY --chown=waymark target/waymark-*.jar waymark.jar
ENV JAVA_TOOL_OPTIONS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=90s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "waymark.jar"]
