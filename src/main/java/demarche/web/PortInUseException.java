package demarche.web;

/** Another program uses the port. */
public final class PortInUseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int port;

    PortInUseException(int port) {
        super("port " + port + " is in use");
        this.port = port;
    }

    /** The port. */
    public int port() {
        return port;
    }
}
