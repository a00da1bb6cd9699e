package org.chainpanorama.gateway.owner;

import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;

/** An owner gave no answer that can be used. */
public final class OwnerFault extends RuntimeException {

    /** What went wrong with the owner. */
    public enum Kind {
        /** No connection, or it broke, or the owner failed with a 5xx. */
        UNAVAILABLE(ProblemType.UPSTREAM_UNAVAILABLE, "无法连接或自身出错", "cannot be reached or failed"),
        /** No complete answer within the deadline. */
        TIMEOUT(ProblemType.UPSTREAM_TIMEOUT, "未在期限内答复", "did not answer within its deadline"),
        /** An answer that is too long, no JSON, or not of the agreed shape. */
        INVALID(ProblemType.UPSTREAM_INVALID, "答复无法识别", "gave an answer that cannot be read"),
        /** A 4xx: the owner understood and said no. */
        REFUSED(ProblemType.UPSTREAM_INVALID, "拒绝了请求", "refused the request");

        private final ProblemType problem;
        private final Text words;

        Kind(ProblemType problem, String zh, String en) {
            this.problem = problem;
            this.words = Text.of(zh, en);
        }

        /** The problem of the catalogue that tells it to a caller. */
        public ProblemType problem() {
            return problem;
        }
    }

    private final String service;
    private final Kind kind;
    private final int status;

    private OwnerFault(String service, Kind kind, int status, Throwable cause) {
        super(service + " " + kind.words.en(), cause, false, false);
        this.service = service;
        this.kind = kind;
        this.status = status;
    }

    static OwnerFault of(Owner owner, Kind kind, Throwable cause) {
        return new OwnerFault(owner.name(), kind, 0, cause);
    }

    static OwnerFault refused(Owner owner, int status) {
        return new OwnerFault(owner.name(), Kind.REFUSED, status, null);
    }

    /** The owner's service name. */
    public String service() {
        return service;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** Whether the owner said that there is no such thing. */
    public boolean isNotFound() {
        return status == 404;
    }

    /** The fault in words, naming the owner. */
    public Text text() {
        return Text.of(service + " " + kind.words.zh(), service + " " + kind.words.en());
    }
}
