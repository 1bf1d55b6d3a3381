package org.posrules.service.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate that signs itself, made by the JDK's keytool: as PEM files, and for a client. */
public record Certificates(Path chain, Path key, KeyStore store) {
  private static final char[] PASSWORD = "changeit".toCharArray();

  public static Certificates make(Path folder, String name)
      throws IOException, GeneralSecurityException {
    return make(folder, name, "EC");
  }

  /** {@code kind}: of the key, as the JDK names it. */
  public static Certificates make(Path folder, String name, String kind)
      throws IOException, GeneralSecurityException {
    Path file = folder.resolve(name + ".p12");
    runKeytool(name, kind, file);
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    Path chain = folder.resolve(name + ".chain.pem");
    Path key = folder.resolve(name + ".key.pem");
    writePem(chain, "CERTIFICATE", store.getCertificate(name).getEncoded());
    writePem(key, "PRIVATE KEY", store.getKey(name, PASSWORD).getEncoded());
    return new Certificates(chain, key, store);
  }

  private static void runKeytool(String name, String kind, Path file) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            name,
            "-keyalg",
            kind,
            "-dname",
            "CN=" + name,
            "-ext",
            "san=ip:127.0.0.1",
            "-validity",
            "2",
            "-storetype",
            "PKCS12",
            "-keystore",
            file.toString(),
            "-storepass",
            new String(PASSWORD));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      if (!keytool.waitFor(30, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
        throw new IOException("keytool failed");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void writePem(Path file, String kind, byte[] content) throws IOException {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    Files.writeString(
        file, "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n");
  }

  /** What a client needs that trusts this certificate; it shows the same as its own if asked. */
  public SSLContext trusting(boolean showing) throws GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    try {
      trusted.load(null, null);
    } catch (IOException e) {
      throw new GeneralSecurityException(e);
    }
    String alias = store.aliases().nextElement();
    trusted.setCertificateEntry(alias, store.getCertificate(alias));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(showing ? keys.getKeyManagers() : null, trust.getTrustManagers(), null);
    return context;
  }
}
