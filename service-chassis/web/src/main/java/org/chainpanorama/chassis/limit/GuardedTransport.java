package org.chainpanorama.chassis.limit;

import io.netty.channel.ChannelFactory;
import io.netty.channel.ServerChannel;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.spi.VertxServiceProvider;

/** Puts a {@link ConnectionLimiter} before every server: Quarkus makes its servers by itself and shows nobody their connections. */
public final class GuardedTransport extends JDKTransport implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(this);
    }

    @Override
    public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
        ChannelFactory<? extends ServerChannel> factory = super.serverChannelFactory(domainSocket);
        return () -> {
            ServerChannel server = factory.newChannel();
            server.pipeline().addLast(new ConnectionLimiter());
            return server;
        };
    }
}
