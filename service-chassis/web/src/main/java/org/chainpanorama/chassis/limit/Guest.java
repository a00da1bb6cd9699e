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
final class Guest extends ChannelDuplexHandler {

    /** What the connection is at. */
    enum State {
        /** It has not said yet, or not to the end, what it wants. */
        ASKING,
        /** It is being answered. */
        SERVED,
        /** It was answered and is kept for the next question. */
        RESTING
    }

    /** What Vert.x calls the handler that takes bytes apart. */
    private static final String DECODER = "httpDecoder";

    private static final AttributeKey<Guest> KEY = AttributeKey.valueOf(Guest.class, "guest");

    private final Guests guests;
    private final LimitSettings settings;
    private final Channel channel;
    private final InetAddress address;
    private final LeastRate reading;
    private final Arrival arrival = new Arrival();
    private volatile State state = State.ASKING;
    private long askingSince = System.nanoTime();
    private int questions;
    private long written;
    private long taken;
    private ScheduledFuture<?> clock;

    Guest(Guests guests, LimitSettings settings, Channel channel, InetAddress address) {
        this.guests = guests;
        this.settings = settings;
        this.channel = channel;
        this.address = address;
        this.reading = new LeastRate(settings.leastRate(), settings.slowReader());
        channel.attr(KEY).set(this);
    }

    /** The guest of a connection; none where it came in another way, as in a test without a server. */
    static Optional<Guest> of(HttpConnection connection) {
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

    /** Its next question is known and it is being answered from now on. */
    void isServed() {
        if (questions++ == 0) channel.pipeline().addAfter(DECODER, "arrival", arrival);
        become(State.SERVED);
    }

    /** How many questions it has asked so far. */
    int questions() {
        return questions;
    }

    /** What has come of bodies so far. */
    Arrival arrival() {
        return arrival;
    }

    /** It is answered. */
    void rests() {
        become(State.RESTING);
    }

    /** Ends the connection; the reason is counted. */
    void sendAway(String reason) {
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
        guests.left(this);
        context.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (state == State.RESTING) {
            askingSince = System.nanoTime();
            become(State.ASKING);
        }
        context.fireChannelRead(bytes);
    }

    @Override
    public void write(ChannelHandlerContext context, Object bytes, ChannelPromise done) {
        if (bytes instanceof ByteBuf buffer) written += buffer.readableBytes();
        context.write(bytes, done);
    }

    private void become(State next) {
        guests.changes(this, () -> state = next);
    }

    private void look() {
        if (state == State.ASKING
                && System.nanoTime() - askingSince > settings.head().toNanos()) {
            sendAway("head");
            return;
        }
        ChannelOutboundBuffer out = channel.unsafe().outboundBuffer();
        long pending = out == null ? 0 : out.totalPendingWriteBytes();
        long takenNow = written - pending;
        if (pending == 0) reading.starts();
        else if (reading.isMissedBy(takenNow - taken)) sendAway("reader");
        taken = takenNow;
    }
}
