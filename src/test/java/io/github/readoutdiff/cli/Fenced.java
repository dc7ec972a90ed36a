package io.github.readoutdiff.cli;

import java.io.FileDescriptor;
import java.security.Permission;
import java.util.Arrays;

/** Runs the command under a policy that refuses sockets, processes, native code and files outside one folder. */
@SuppressWarnings("removal") // the only fence that a JVM has; the test is skipped where it is gone
final class Fenced extends SecurityManager {
    private final String folder;

    private Fenced(String folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        System.setSecurityManager(new Fenced(arguments[0]));
        Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    @Override
    public void checkConnect(String host, int port) {
        refuse("connect " + host + ":" + port);
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        refuse("connect " + host + ":" + port);
    }

    @Override
    public void checkListen(int port) {
        refuse("listen " + port);
    }

    @Override
    public void checkExec(String command) {
        refuse("exec " + command);
    }

    @Override
    public void checkWrite(String file) {
        if (!file.startsWith(folder)) {
            refuse("write " + file);
        }
    }

    @Override
    public void checkWrite(FileDescriptor descriptor) {}

    @Override
    public void checkDelete(String file) {
        if (!file.startsWith(folder)) {
            refuse("delete " + file);
        }
    }

    @Override
    public void checkPermission(Permission permission) {}

    @Override
    public void checkPermission(Permission permission, Object context) {}

    private static void refuse(String what) {
        System.err.println("touched: " + what);
        throw new SecurityException(what);
    }
}
