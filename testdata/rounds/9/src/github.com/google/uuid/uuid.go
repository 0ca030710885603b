// Package uuid is a stub of the package of the same path, with what the cases use.
package uuid

import (
	"crypto/rand"
	"crypto/sha1"
	"fmt"
)

type UUID [16]byte

var NameSpaceURL = UUID{1}

func (uuid UUID) String() string { return fmt.Sprintf("%x", uuid[:]) }

func New() UUID {
	var u UUID
	rand.Read(u[:])
	return u
}

func NewString() string { return New().String() }

func NewSHA1(space UUID, data []byte) UUID {
	sum := sha1.Sum(append(space[:], data...))
	return UUID(sum[:16])
}
