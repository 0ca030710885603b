package require

// Form is what follows the name of a requirement.
type Form uint8

// The forms of requirements.
const (
	Bare    Form = iota // masked
	Purpose             // consent(marketing): one word
	Limit               // ttl, or ttl<=30d
	Vendors             // vendor(purpose: a, b), vendor(region: a, b), or both
)

// Kind is one of the requirements that a text is made of.
type Kind struct {
	Name string
	Form Form
	// Example is how it is written, and Says what it asks, for people.
	Example, Says string
}

// The names of the requirements.
const (
	Never          = "never"
	Masked         = "masked"
	Hashed         = "hashed"
	Encrypted      = "encrypted"
	PasswordHashed = "password-hashed"
	TLS            = "tls"
	Consent        = "consent"
	UnlessOptedOut = "unless-opted-out"
	TTL            = "ttl"
	Vendor         = "vendor"
	Erasable       = "erasable"
	Exportable     = "exportable"
	Read           = "read"
	Mapped         = "mapped"
	Organisational = "organisational"
)

// Atoms lists the requirements, in the order of the documentation.
func Atoms() []Kind {
	return []Kind{
		{Never, Bare, "never", "the data does not arrive, unless it is masked"},
		{Masked, Bare, "masked", "the value is masked"},
		{Hashed, Bare, "hashed", "the value is hashed or masked"},
		{Encrypted, Bare, "encrypted", "the value is encrypted or masked"},
		{PasswordHashed, Bare, "password-hashed", "the value went through a slow hash that is made for passwords, or is masked"},
		{TLS, Bare, "tls", "the way there is encrypted"},
		{Consent, Purpose, "consent(marketing)", "the code has checked that consent to this was given"},
		{UnlessOptedOut, Purpose, "unless-opted-out(marketing)", "the code has checked that nobody objected to this; consent will do, too"},
		{Vendor, Vendors, "vendor(purpose: payment, fulfilment)", "only vendors for these purposes, or in these regions: `vendor(region: eu, ch)`"},
		{TTL, Limit, "ttl<=30d", "what is written expires, and no later; `ttl` alone: at some time"},
		{Erasable, Bare, "erasable", "some code deletes from the same store"},
		{Exportable, Bare, "exportable", "some code reads it back for the person"},
		{Read, Bare, "read", "what is written is read somewhere"},
		{Mapped, Bare, "mapped", "the data map lists it"},
		{Organisational, Bare, "organisational", "no program can check it: it is listed"},
	}
}

// find returns the requirement with that name.
func find(name string) (Kind, bool) {
	for _, k := range Atoms() {
		if k.Name == name {
			return k, true
		}
	}
	return Kind{}, false
}

func names() []string {
	var names []string
	for _, k := range Atoms() {
		names = append(names, k.Name)
	}
	return names
}
