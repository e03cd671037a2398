package org.campusaccord.domain;

/** Carries a {@link Problem} to the edge of the application, where it is shown once. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** An expected problem without a technical cause. */
    public ProblemException(Problem problem) {
        super(problem.key());
        this.problem = problem;
    }

    /** An expected problem that some library reported in its own way. */
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.key(), cause);
        this.problem = problem;
    }

    /** What to tell the person. */
    public Problem problem() {
        return problem;
    }
}
