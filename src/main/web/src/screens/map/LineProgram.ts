import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

const uniforms = ["u_matrix", "u_size", "u_pixels"] as const;

/** Each line is two triangles; a_end is 1 at its beginning and -1 at its end, a_side the same for its two sides. */
const vertexShader = `
attribute vec2 a_here;
attribute vec2 a_there;
attribute float a_end;
attribute float a_side;
attribute float a_width;
attribute vec4 a_color;
uniform mat3 u_matrix;
uniform vec2 u_size;
varying vec4 v_color;
varying float v_away;
varying float v_half;

void main() {
  vec2 here = (u_matrix * vec3(a_here, 1.0)).xy;
  vec2 there = (u_matrix * vec3(a_there, 1.0)).xy;
  vec2 along = (there - here) * u_size * a_end;
  vec2 across = vec2(-along.y, along.x) / max(length(along), 0.000001);
  v_half = a_width * 0.5;
  v_away = a_side * (v_half + 0.5);
  v_color = a_color;
  gl_Position = vec4(here + across * v_away * 2.0 / u_size, 0.0, 1.0);
}
`;

/** The rims are one pixel of the screen wide. */
const fragmentShader = `
precision mediump float;
uniform float u_pixels;
varying vec4 v_color;
varying float v_away;
varying float v_half;

void main() {
  gl_FragColor = v_color * clamp((v_half - abs(v_away)) * u_pixels + 0.5, 0.0, 1.0);
}
`;

/**
 * Draws edges as smooth lines, all triangles in one call; the library's own of this kind are drawn one instance each, which takes
 * a machine without a graphics card several times as long.
 */
export class LineProgram extends EdgeProgram<(typeof uniforms)[number]> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_here", size: 2, type: WebGLRenderingContext.FLOAT },
        { name: "a_there", size: 2, type: WebGLRenderingContext.FLOAT },
        { name: "a_end", size: 1, type: WebGLRenderingContext.FLOAT },
        { name: "a_side", size: 1, type: WebGLRenderingContext.FLOAT },
        { name: "a_width", size: 1, type: WebGLRenderingContext.FLOAT },
        { name: "a_color", size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  override processVisibleItem(
    _id: number,
    start: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    { size, color }: EdgeDisplayData,
  ): void {
    const paint = floatColor(color);
    let at = start;
    const corner = (end: 1 | -1, side: 1 | -1) => {
      const here = end === 1 ? from : to;
      const there = end === 1 ? to : from;
      this.array[at++] = here.x;
      this.array[at++] = here.y;
      this.array[at++] = there.x;
      this.array[at++] = there.y;
      this.array[at++] = end;
      this.array[at++] = side;
      this.array[at++] = size;
      this.array[at++] = paint;
    };
    corner(1, 1);
    corner(1, -1);
    corner(-1, -1);
    corner(-1, -1);
    corner(-1, 1);
    corner(1, 1);
  }

  override setUniforms(
    { matrix, width, height, pixelRatio }: RenderParams,
    { gl, uniformLocations }: ProgramInfo,
  ): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, matrix);
    gl.uniform2f(uniformLocations["u_size"] ?? null, width, height);
    gl.uniform1f(uniformLocations["u_pixels"] ?? null, pixelRatio);
  }
}
