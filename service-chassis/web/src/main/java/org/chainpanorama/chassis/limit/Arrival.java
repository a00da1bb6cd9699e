package org.chainpanorama.chassis.limit;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.LastHttpContent;

/** Counts what comes of the bodies of one connection, whether or not somebody reads it yet. */
final class Arrival extends ChannelInboundHandlerAdapter {

    private long bytes;
    private int bodies;

    /** Bytes of all bodies so far. */
    long bytes() {
        return bytes;
    }

    /** Whether the body of a question, counted from one, is here to its end. */
    boolean isWhole(int question) {
        return bodies >= question;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        if (part instanceof HttpContent content) bytes += content.content().readableBytes();
        if (part instanceof LastHttpContent) bodies++;
        context.fireChannelRead(part);
    }
}
