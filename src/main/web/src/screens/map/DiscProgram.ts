import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

const uniforms = ["u_matrix", "u_size", "u_scale", "u_pixels"] as const;

/** Each disc is cut out of a triangle of twice its radius; a_corner counts the triangle's corners. */
const vertexShader = `
attribute vec2 a_position;
attribute float a_radius;
attribute vec4 a_color;
attribute float a_corner;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_scale;
varying vec4 v_color;
varying vec2 v_away;
varying float v_radius;

void main() {
  float angle = a_corner * 2.0943951;
  v_radius = a_radius * u_scale;
  v_away = vec2(cos(angle), sin(angle)) * 2.0 * (v_radius + 1.0);
  v_color = a_color;
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + v_away * 2.0 / u_size, 0.0, 1.0);
}
`;

/** The rim is one pixel of the screen wide. */
const fragmentShader = `
precision mediump float;
uniform float u_pixels;
varying vec4 v_color;
varying vec2 v_away;
varying float v_radius;

void main() {
  gl_FragColor = v_color * clamp((v_radius - length(v_away)) * u_pixels + 0.5, 0.0, 1.0);
}
`;

/**
 * Draws the nodes as discs, all triangles in one call. The library's own discs are drawn one instance each, which takes a machine
 * without a graphics card several times as long, and twice: the second picture is for telling which node is pointed at.
 */
export class DiscProgram extends NodeProgram<(typeof uniforms)[number]> {
  constructor(
    gl: WebGLRenderingContext,
    _picking: WebGLFramebuffer | null,
    renderer: NodeProgram["renderer"],
  ) {
    super(gl, null, renderer);
  }

  override getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: WebGLRenderingContext.FLOAT },
        { name: "a_radius", size: 1, type: WebGLRenderingContext.FLOAT },
        { name: "a_color", size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true },
        { name: "a_corner", size: 1, type: WebGLRenderingContext.FLOAT },
      ],
    };
  }

  override processVisibleItem(_id: number, start: number, { x, y, size, color }: NodeDisplayData): void {
    for (let corner = 0, at = start; corner < 3; corner++) {
      this.array[at++] = x;
      this.array[at++] = y;
      this.array[at++] = size;
      this.array[at++] = floatColor(color);
      this.array[at++] = corner;
    }
  }

  override setUniforms(
    { matrix, width, height, sizeRatio, pixelRatio }: RenderParams,
    { gl, uniformLocations }: ProgramInfo,
  ): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, matrix);
    gl.uniform2f(uniformLocations["u_size"] ?? null, width, height);
    gl.uniform1f(uniformLocations["u_scale"] ?? null, 1 / sizeRatio);
    gl.uniform1f(uniformLocations["u_pixels"] ?? null, pixelRatio);
  }
}
