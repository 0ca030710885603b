package flow

import "testing"

func TestThen(t *testing.T) {
	for _, test := range []struct{ done, next, want Protection }{
		{0, Encrypted, Encrypted},
		{Encrypted, 0, Encrypted},
		{Encrypted, Masked, Encrypted | Masked},
		{Encrypted, Deciphered, Deciphered},
		{Hashed | Encrypted, Deciphered, Hashed | Deciphered},
		{Encrypted, Deciphered | Encrypted, Deciphered | Encrypted}, // as in a callee
		{Deciphered, Encrypted, Deciphered | Encrypted},
	} {
		if got := test.done.Then(test.next); got != test.want {
			t.Errorf("%08b then %08b gives %08b, want %08b", test.done, test.next, got, test.want)
		}
	}
}
