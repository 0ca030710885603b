// Package bcrypt is a stub of the package of the same path, with what the cases use. Its hashes are none to keep.
package bcrypt

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
)

const DefaultCost int = 10

var ErrMismatchedHashAndPassword = errors.New("crypto/bcrypt: hashedPassword is not the hash of the given password")

func GenerateFromPassword(password []byte, cost int) ([]byte, error) {
	return fmt.Appendf(nil, "$2a$%d$%x", cost, sha256.Sum256(append([]byte("salt"), password...))), nil
}

func CompareHashAndPassword(hashedPassword, password []byte) error {
	hash, _ := GenerateFromPassword(password, DefaultCost)
	if !bytes.Equal(hash, hashedPassword) {
		return ErrMismatchedHashAndPassword
	}
	return nil
}
