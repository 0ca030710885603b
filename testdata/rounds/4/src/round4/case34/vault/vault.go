// Package vault keeps secrets, and gives tokens for them.
package vault

import (
	"crypto/rand"
	"errors"
	"fmt"
)

var ErrNone = errors.New("no such token")

// A Token stands for a secret.
type Token string

type Vault struct{ secrets map[Token]string }

func New() *Vault { return &Vault{map[Token]string{}} }

func (v *Vault) Put(secret string) Token {
	t := Token("tok_" + rand.Text())
	v.secrets[t] = secret
	return t
}

func (v *Vault) Get(t Token) (string, error) {
	s, ok := v.secrets[t]
	if !ok {
		return "", fmt.Errorf("%s: %w", t, ErrNone)
	}
	return s, nil
}

// Len gives the length of a secret.
func (v *Vault) Len(t Token) int { return len(v.secrets[t]) }
