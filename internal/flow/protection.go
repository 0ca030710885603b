package flow

import "strings"

// Protection is the set of what was done to a value. Encoding, compressing
// and signing protect nothing: no policy sees them in it.
type Protection uint8

// The protections.
const (
	Masked Protection = 1 << iota
	Hashed
	PasswordHashed
	Encrypted
)

// Deciphered is no protection, and has no name: it says of what was done to a value that
// encryption from before is undone.
const Deciphered Protection = 1 << 7

// Recoded is no protection either, and has no name: it says that a text was given another
// form, as by hex or in capitals, so that whoever looks for what it was does not find it.
const Recoded Protection = 1 << 6

// Known is p without what has no name.
func (p Protection) Known() Protection { return p &^ (Deciphered | Recoded) }

var protectionNames = []struct {
	bit  Protection
	name string
}{
	{Masked, "masked"},
	{Hashed, "hashed"},
	{PasswordHashed, "password-hashed"},
	{Encrypted, "encrypted"},
}

// ParseProtection returns the protection that name stands for.
func ParseProtection(name string) (Protection, bool) {
	for _, p := range protectionNames {
		if p.name == name {
			return p.bit, true
		}
	}
	return 0, false
}

// ProtectionNames lists the names, weakest first.
func ProtectionNames() []string {
	names := make([]string, len(protectionNames))
	for i, p := range protectionNames {
		names[i] = p.name
	}
	return names
}

// Then is what was done to a value after q was done to it as well.
func (p Protection) Then(q Protection) Protection {
	if q.Has(Deciphered) {
		p &^= Encrypted
	}
	return p | q
}

// Has reports whether all of q is in p.
func (p Protection) Has(q Protection) bool { return p&q == q }

// Names lists the members of p, in the order of ProtectionNames; never nil.
func (p Protection) Names() []string {
	names := []string{}
	for _, known := range protectionNames {
		if p.Has(known.bit) {
			names = append(names, known.name)
		}
	}
	return names
}

func (p Protection) String() string { return strings.Join(p.Names(), ",") }
