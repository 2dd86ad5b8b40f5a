import { Link } from "@tanstack/react-router";
import { StateMark } from "./StateMark";

interface ConceptLinkProps {
  readonly id: string;
  readonly name: string;
}

/** A concept by its name, with what the reader knows of it. */
export function ConceptLink({ id, name }: ConceptLinkProps) {
  return (
    <span className="concept-link">
      <Link to="/concepts/$id" params={{ id }}>
        {name}
      </Link>
      <StateMark concept={id} />
    </span>
  );
}
