//! Items encrypted with DES, as Funambol's clients and servers do (Meta/Format `des;b64`), and servers that cater for
//! them (IceWarp: "DES (Data Encryption Support)").
//!
//! Legacy: DES is broken, equal blocks look equal (ECB), and the key is a plain digest of the password. It keeps nothing
//! secret from somebody who tries; it is here for places that insist. TLS is what protects.
//!
//! The key is the first half of the MD5 digest of the password in UTF-8, the mode ECB, the padding that of PKCS #5. A
//! Format names what was done from left to right: `des;b64` is DES, then base64; `textplain;des;b64` is the same.

use des::Des;
use des::cipher::{Array, BlockCipherDecrypt as _, BlockCipherEncrypt as _, KeyInit as _};
use md5::{Digest as _, Md5};

/// The Format of an encrypted item.
pub const FORMAT: &str = "des;b64";

/// Bytes of a block.
const BLOCK: usize = 8;

/// Whether the items we send are encrypted. Those that come say for themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Encryption {
    /// They are not.
    #[default]
    None,
    /// With DES and the password of the account ([`FORMAT`]).
    Des,
}

/// Encrypts the bytes of an item.
pub fn encrypt(password: &str, data: &[u8]) -> Vec<u8> {
    let cipher = cipher(password);
    let padding = BLOCK - data.len() % BLOCK;
    let mut out = data.to_vec();
    // At most BLOCK.
    out.extend(std::iter::repeat_n(padding as u8, padding));
    let (blocks, _) = out.as_chunks_mut::<BLOCK>();
    for bytes in blocks {
        let mut block = Array::from(*bytes);
        cipher.encrypt_block(&mut block);
        *bytes = block.into();
    }
    out
}

/// Decrypts the bytes of an item. `None` when the password was another, or they are no whole blocks.
pub fn decrypt(password: &str, data: &[u8]) -> Option<Vec<u8>> {
    let cipher = cipher(password);
    let mut out = data.to_vec();
    let (blocks, rest) = out.as_chunks_mut::<BLOCK>();
    if !rest.is_empty() {
        return None;
    }
    for bytes in blocks {
        let mut block = Array::from(*bytes);
        cipher.decrypt_block(&mut block);
        *bytes = block.into();
    }
    let padding = usize::from(*out.last()?);
    let length = out.len().checked_sub(padding).filter(|_| (1..=BLOCK).contains(&padding))?;
    if !out.get(length..)?.iter().all(|byte| usize::from(*byte) == padding) {
        return None;
    }
    out.truncate(length);
    Some(out)
}

fn cipher(password: &str) -> Des {
    let digest: [u8; 16] = Md5::digest(password).into();
    let [a, b, c, d, e, f, g, h, ..] = digest;
    Des::new(&Array::from([a, b, c, d, e, f, g, h]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Recomputed with OpenSSL: `openssl enc -des-ecb -K <first 8 bytes of the MD5 of the password>`.
    #[test]
    fn known_answers() {
        for (password, text, encrypted) in [
            ("password", "", "3ddbf4d54f7da3dd"),
            (
                "secret",
                "BEGIN:VCARD\r\nVERSION:2.1\r\nEND:VCARD\r\n",
                "8d096f80248f4dbbe170e486bf58d940cfd1b6073c87a66016e0b89a0e87bf518da0af628c818403",
            ),
            ("Zoë", "8 bytes!", "c890f201ffa5a4895b099bdb0f8597f6"),
        ] {
            assert_eq!(hex(&encrypt(password, text.as_bytes())), encrypted, "{password} {text:?}");
            assert_eq!(decrypt(password, &encrypt(password, text.as_bytes())).as_deref(), Some(text.as_bytes()));
        }
    }

    #[test]
    fn the_cipher_is_des() {
        // NBS Special Publication 500-20.
        let cipher = Des::new(&Array::from(0x1334_5779_9BBC_DFF1_u64.to_be_bytes()));
        let mut block = Array::from(0x0123_4567_89AB_CDEF_u64.to_be_bytes());
        cipher.encrypt_block(&mut block);
        assert_eq!(u64::from_be_bytes(block.into()), 0x85E8_1354_0F0A_B405);
    }

    #[test]
    fn what_is_not_of_this_password_is_none() {
        let sealed = encrypt("secret", b"BEGIN:VCARD\r\nEND:VCARD\r\n");
        assert_eq!(decrypt("Secret", &sealed), None);
        assert_eq!(decrypt("secret", &sealed[..9]), None);
        assert_eq!(decrypt("secret", b""), None);
        for length in 0..40 {
            let data: Vec<u8> = (0..length).collect();
            assert_eq!(decrypt("secret", &encrypt("secret", &data)), Some(data));
        }
    }
}
