//go:build probe

package case42

var key = []byte("0123456789abcdef0123456789abcdef")

func sample() Claim {
	return Claim{ID: 1, Holder: "canary-holder", Policy: "canary-policy"}
}

func vault() *Vault {
	v, err := NewVault(key)
	if err != nil {
		panic(err)
	}
	return v
}

var Probe = map[string]func(){
	"CleanSealed":     func() { CleanSealed(vault(), sample()) },
	"LeakPrefix":      func() { LeakPrefix(vault(), sample()) },
	"CleanAdditional": func() { CleanAdditional(vault(), sample()) },
	"LeakOpened":      func() { LeakOpened(vault(), sample()) },
	"CleanOpened":     func() { CleanOpened(vault(), sample()) },
	"CleanDigest":     func() { CleanDigest(sample()) },
	"LeakSum":         func() { LeakSum(sample()) },
	"CleanTag":        func() { CleanTag(sample(), key) },
	"LeakSigned":      func() { LeakSigned(sample(), key) },
	"LeakEscaped":     func() { LeakEscaped(sample()) },
	"CleanHashed":     func() { CleanHashed(sample()) },
	"CleanCompared":   func() { CleanCompared(sample(), key) },
	"CleanStream":     func() { CleanStream(sample(), key) },
	"LeakStream":      func() { LeakStream(sample(), key) },
}
