package org.posrules.internal.loading;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;

/** Ed25519 over the bytes of a manifest. */
public final class Signatures {
  /** Of keys and signatures, as the platform names it. */
  public static final String ALGORITHM = "Ed25519";

  private Signatures() {}

  /** The 64 bytes that say that the owner of the key has seen these. */
  public static byte[] sign(PrivateKey key, byte[] bytes) throws GeneralSecurityException {
    Signature signature = Signature.getInstance(ALGORITHM);
    signature.initSign(key);
    signature.update(bytes);
    return signature.sign();
  }

  static boolean verify(PublicKey key, ByteBuffer bytes, ByteBuffer signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(bytes.duplicate());
      byte[] all = new byte[signed.remaining()];
      signed.duplicate().get(all);
      return signature.verify(all);
    } catch (SignatureException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform from 15 on has Ed25519", e);
    }
  }
}
