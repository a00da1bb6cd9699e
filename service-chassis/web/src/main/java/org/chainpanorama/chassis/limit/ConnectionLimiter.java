package org.chainpanorama.chassis.limit;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.smallrye.config.SmallRyeConfig;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chainpanorama.chassis.problem.ProblemType;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stands where a server accepts connections: takes each on, or tells it that there is no room. */
final class ConnectionLimiter extends ChannelInboundHandlerAdapter {

    /** How long who is turned away may take to hear it. */
    private static final long REFUSAL_SECONDS = 1;

    private ConnectionRegistry registry;

    @Override
    public void channelActive(ChannelHandlerContext context) {
        settings().ifPresentOrElse(settings -> registry = new ConnectionRegistry(settings), () -> context.pipeline()
                .remove(this));
        context.fireChannelActive();
    }

    /** None in a process that is no service, as where a test plays a neighbour. */
    private static Optional<LimitSettings> settings() {
        try {
            return Optional.of(
                    ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(LimitSettings.class));
        } catch (NoSuchElementException noService) {
            return Optional.empty();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) {
        Channel channel = (Channel) accepted;
        Optional<GuardedConnection> connection = registry.admit(channel);
        if (connection.isPresent()) {
            channel.pipeline().addLast(connection.get());
            context.fireChannelRead(channel);
        } else {
            channel.pipeline().addLast(new Refusal());
            context.channel().eventLoop().register(channel);
        }
    }

    /** Says it in plain HTTP; who wanted TLS sees an ended connection. */
    private static final class Refusal extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext context) {
            byte[] answer = answer().getBytes(StandardCharsets.UTF_8);
            context.writeAndFlush(Unpooled.wrappedBuffer(answer));
            context.executor().schedule(() -> context.close(), REFUSAL_SECONDS, TimeUnit.SECONDS);
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object question) {
            io.netty.util.ReferenceCountUtil.release(question);
            context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
        }

        private static String answer() {
            ProblemType type = ProblemType.OVERLOADED;
            String body = "{\"type\":\"%s\",\"title\":\"%s %s\",\"status\":%d}"
                    .formatted(type.uri(), type.title().zh(), type.title().en(), type.status());
            return "HTTP/1.1 %d Service Unavailable\r\nContent-Type: application/problem+json\r\nRetry-After: 1\r\n"
                            .formatted(type.status())
                    + "Connection: close\r\nContent-Length: %d\r\n\r\n%s"
                            .formatted(body.getBytes(StandardCharsets.UTF_8).length, body);
        }
    }
}
