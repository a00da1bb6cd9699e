package org.chainpanorama.chassis.limit;

import io.micrometer.core.instrument.Metrics;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One connection: it is ended when it does not say in time what it wants, or does not take what it asked for. */
final class GuardedConnection extends ChannelDuplexHandler {

    /** What the connection is at. */
    enum State {
        /** It has not said yet, or not to the end, what it wants. */
        READING_REQUEST,
        /** It is being answered. */
        IN_PROGRESS,
        /** It was answered and is kept open for the next request. */
        IDLE
    }

    /** What Vert.x calls the handler that takes bytes apart. */
    private static final String DECODER = "httpDecoder";

    private static final AttributeKey<GuardedConnection> KEY =
            AttributeKey.valueOf(GuardedConnection.class, "connection");

    private final ConnectionRegistry registry;
    private final LimitSettings settings;
    private final Channel channel;
    private final InetAddress address;
    private final LeastRate reading;
    private final Arrival arrival = new Arrival();
    private volatile State state = State.READING_REQUEST;
    private long readingSince = System.nanoTime();
    private int requests;
    private long written;
    private long taken;
    private ScheduledFuture<?> clock;

    GuardedConnection(ConnectionRegistry registry, LimitSettings settings, Channel channel, InetAddress address) {
        this.registry = registry;
        this.settings = settings;
        this.channel = channel;
        this.address = address;
        this.reading = new LeastRate(settings.leastRate(), settings.slowReader());
        channel.attr(KEY).set(this);
    }

    /** What guards a connection; nothing where it came in another way, as in a test without a server. */
    static Optional<GuardedConnection> of(HttpConnection connection) {
        return connection instanceof ConnectionBase base
                ? Optional.ofNullable(base.channel().attr(KEY).get())
                : Optional.empty();
    }

    InetAddress address() {
        return address;
    }

    State state() {
        return state;
    }

    /** Whether its bytes are wanted at the moment; what we leave lying is not the sender's fault. */
    boolean isReadFrom() {
        return channel.config().isAutoRead();
    }

    /** The head of its next request is read, and the request is worked on from now on. */
    void requestBegins() {
        if (requests++ == 0) channel.pipeline().addAfter(DECODER, "arrival", arrival);
        become(State.IN_PROGRESS);
    }

    /** How many requests it has sent so far. */
    int requests() {
        return requests;
    }

    /** What has come of bodies so far. */
    Arrival arrival() {
        return arrival;
    }

    /** It is answered. */
    void responseEnds() {
        become(State.IDLE);
    }

    /** Ends the connection; the reason is counted. */
    void end(String reason) {
        Metrics.counter("zone.limits.connections.ended", "reason", reason).increment();
        channel.close();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        clock = context.executor().scheduleAtFixedRate(this::look, 1, 1, TimeUnit.SECONDS);
        context.fireChannelActive();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (clock != null) clock.cancel(false);
        registry.closed(this);
        context.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (state == State.IDLE) {
            readingSince = System.nanoTime();
            become(State.READING_REQUEST);
        }
        context.fireChannelRead(bytes);
    }

    @Override
    public void write(ChannelHandlerContext context, Object bytes, ChannelPromise done) {
        if (bytes instanceof ByteBuf buffer) written += buffer.readableBytes();
        context.write(bytes, done);
    }

    private void become(State next) {
        registry.change(this, () -> state = next);
    }

    private void look() {
        if (state == State.READING_REQUEST
                && System.nanoTime() - readingSince > settings.head().toNanos()) {
            end("head");
            return;
        }
        ChannelOutboundBuffer out = channel.unsafe().outboundBuffer();
        long pending = out == null ? 0 : out.totalPendingWriteBytes();
        long takenNow = written - pending;
        if (pending == 0) reading.starts();
        else if (reading.isMissedBy(takenNow - taken)) end("reader");
        taken = takenNow;
    }
}
