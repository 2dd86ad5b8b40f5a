import { DirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeLineProgram } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { DiscProgram } from "./DiscProgram";
import type { Facts } from "./facts";
import { LineProgram } from "./LineProgram";
import { edgeLook, type NodeLook, type Scene } from "./looks";

/** From so many edges on, faint ones are plain lines, which are cheap, and are not drawn anew for each frame of a movement. */
export const manyEdges = 3_000;

/** What the renderer asks for whenever it draws. */
export interface Current {
  readonly scene: () => Scene;
  readonly look: (node: number) => NodeLook | undefined;
  readonly place: (node: number) => { readonly x: number; readonly y: number };
  /** Whether edges are to be drawn in this frame. */
  readonly drawsEdges: () => boolean;
}

/** A renderer of the facts in an element. The graph in it holds facts only; looks come from the scene whenever it changes. */
export function rendererOf(element: HTMLElement, facts: Facts, current: Current, still: boolean): Sigma {
  const graph = new DirectedGraph();
  facts.nodes.forEach((_, index) =>
    graph.addNode(index, { ...current.place(index), size: 1, color: "#000" }),
  );
  facts.edges.forEach(([concept, prerequisite], index) => graph.addEdgeWithKey(index, concept, prerequisite));
  const faint = facts.edges.length > manyEdges ? "thin" : "line";
  const sigma = new Sigma(graph, element, {
    renderLabels: false,
    stagePadding: 12,
    zIndex: true,
    enableCameraRotation: false,
    minCameraRatio: 0.03,
    maxCameraRatio: 1.6,
    cameraPanBoundaries: { tolerance: 200 },
    zoomDuration: still ? 1 : 200,
    inertiaDuration: still ? 1 : 200,
    defaultDrawNodeHover: () => undefined,
    nodeProgramClasses: { circle: DiscProgram },
    edgeProgramClasses: edgePrograms(current.drawsEdges),
    defaultEdgeType: "line",
    nodeReducer: (key) => {
      const { color, size, zIndex } = current.look(Number(key)) ?? { color: "#000", size: 1, zIndex: 0 };
      return { ...current.place(Number(key)), color, size, zIndex };
    },
    edgeReducer: (key) => {
      const [concept, prerequisite] = facts.edges[Number(key)] ?? [0, 0];
      const { color, size, zIndex, lit } = edgeLook(concept, prerequisite, current.scene());
      return { color, size, zIndex, type: lit ? "line" : faint };
    },
  });
  withoutPicking(sigma);
  return sigma;
}

function edgePrograms(drawsEdges: () => boolean) {
  return {
    line: class extends LineProgram {
      override render(parameters: RenderParams): void {
        if (drawsEdges()) {
          super.render(parameters);
        }
      }
    },
    thin: class extends EdgeLineProgram {
      override render(parameters: RenderParams): void {
        if (drawsEdges()) {
          super.render(parameters);
        }
      }
    },
  };
}

/**
 * What is pointed at is told from the places of the nodes (`discAt`): the library would read it back from the graphics card at
 * each move of the pointer, and wait for all drawing to end. Its layers for labels are not used, so that nothing composes them.
 */
function withoutPicking(sigma: Sigma): void {
  sigma.getMouseCaptor().removeAllListeners("mousemove");
  sigma.getTouchCaptor().removeAllListeners("touchmove");
  for (const unused of ["edgeLabels", "labels", "hovers", "hoverNodes"]) {
    const canvas = sigma.getCanvases()[unused];
    if (canvas !== undefined) {
      canvas.style.display = "none";
    }
  }
}
