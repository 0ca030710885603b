// Package argon2 is a stub of the package of the same path, with what the cases use. Its hashes are none to keep.
package argon2

import "crypto/sha256"

func IDKey(password, salt []byte, time, memory uint32, threads uint8, keyLen uint32) []byte {
	sum := sha256.Sum256(append(append([]byte(nil), salt...), password...))
	return sum[:keyLen]
}
