package org.posrules.service.http;

import io.vertx.core.net.PemKeyCertOptions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import javax.net.ssl.KeyManager;
import javax.net.ssl.X509KeyManager;

/** Whether a certificate and a private key belong together: nothing else looks at it. Pure. */
final class TlsPair {
  private static final byte[] SAMPLE = new byte[32];

  private TlsPair() {}

  /**
   * Whether the key is that of the first certificate.
   *
   * @param pair with the content of the files: for their names, Vert.x itself would be needed
   * @throws Exception if one of them cannot be read, or they are of different kinds
   */
  static boolean matches(PemKeyCertOptions pair) throws Exception {
    KeyStore store = pair.loadKeyStore(null);
    String alias = store.aliases().nextElement();
    PublicKey open = store.getCertificate(alias).getPublicKey();
    for (KeyManager manager : pair.getKeyManagerFactory(null).getKeyManagers()) {
      if (manager instanceof X509KeyManager keys) {
        return matches(open, keys.getPrivateKey(alias));
      }
    }
    return false;
  }

  private static String algorithm(PrivateKey secret) {
    return switch (secret.getAlgorithm()) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      default -> secret.getAlgorithm(); // EdDSA names its way of signing
    };
  }

  /** What the one signs, the other takes. */
  private static boolean matches(PublicKey open, PrivateKey secret)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance(algorithm(secret));
    signature.initSign(secret);
    signature.update(SAMPLE);
    byte[] signed = signature.sign();
    signature.initVerify(open);
    signature.update(SAMPLE);
    try {
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      // a signature that makes no sense to the other
      return false;
    }
  }
}
