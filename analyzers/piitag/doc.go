/*
Package piitag defines an Analyzer that checks what a program says about
personal data: its pii tags and its pii directives.

# Analyzer piitag

piitag: report tags and directives about personal data that do not say what they seem to say

The other passes believe what tags and directives say. This one reports those
that cannot be believed: a misspelt category, an attribute that means nothing,
two statements that exclude each other, a directive that stands where it has no
effect. Until it is put right, what can be read of a broken tag counts, and a
word that cannot be read makes the field personal data of no named kind; a
broken directive permits and protects nothing.

A tag is a list of items between commas.

	Email  string `pii:"email"`                     // a category, by its short or full name
	Notes  string `pii:"health,name"`               // several
	Phone  string `pii:"phone,region=eu,role=processor,subject=child"`
	Sealed []byte `pii:"ssn,protected=encrypted"`   // already masked, hashed, password-hashed or encrypted
	News   bool   `pii:"consent=marketing"`         // the record of a consent
	NoAds  bool   `pii:"opt-out=marketing"`         // the record of an objection
	ID     string `pii:"-"`                         // reviewed: not personal data
	Data   string `pii:"redact"`                    // words of run-time maskers: personal data of no named kind

A directive is a comment without a space after the slashes.

	//pii:sink KIND [args=0,1...|recv] [vendor=NAME] [purpose=P] [region=R]
	//pii:source CATEGORY[,CATEGORY] [result=N | param=NAME]
	//pii:protect masked|hashed|password-hashed|encrypted
	//pii:neutral
	//pii:allow KIND[,KIND] -- reason

All but the last stand in the doc comment of a function or of a method of an
interface; a source also in that of a type. What a function with protect gives
back is protected; one without a result protects what it gets a pointer to. The
last stands on a line of code or above it. It covers that line, the rest of a statement that begins there,
and calls that begin earlier and go on there.

The category of a diagnostic is one of the following words.

# Malformed

A text that is not in the grammar.

	A string `pii:email`             // struct tag is not a list of key:"value" pairs
	B string `pii:""`                // empty pii tag counts as personal
	C string `pii:"email,region="`   // region= needs a value
	D string `pii:"region=eu"`       // no category before "region=eu"

	//pii:allow log/line             // needs a reason: end it with "-- why"
	// pii:neutral                   // has no effect: there is a space after //

# Unknown

A word that stands for nothing. A fix puts in the word that is close enough to
be what was meant.

	A string `pii:"emial"`           // did you mean "email"?
	B string `pii:"email,regoin=eu"` // did you mean "region"?
	C string `pii:"ssn,encrypted"`   // did you mean "protected=encrypted"?

	//pii:sink log/lien              // did you mean "log/line"?

# Contradiction

Two statements that exclude or repeat each other.

	A string `pii:"email,-"`
	B bool   `pii:"email,consent=marketing"`
	C string `pii:"email,region=eu,region=us"`
	D User   `pii:"-"` // and the type User has fields with personal data

	//pii:protect masked
	//pii:neutral
	func mask(s string) string

# Misplaced

A tag or directive that stands where it has no effect, or that names a
parameter, argument or result that is not there.

	_ string               `pii:"email"`
	F func(string) string  `pii:"email"`

	//pii:sink log/line args=2
	func send(to, body string)

	//pii:protect masked
	var mask = func(s string) string { return "" }

# Copied

With -piitag.copies: personal data that is stored as it is in a field without a
tag. Who reads that field elsewhere cannot know what it holds, so the flow is
lost there. The fix adds the tag; -fix with the piivet command adds it in other
packages, too, again and again until there is nothing left to add.

	type row struct {
		Addr string // row.Addr holds User.Email (pii:email) and has no tag
	}

	r.Addr = u.Email

# Stale

A //pii:allow that permits nothing, because no finding of such a sink is there
any more. The fix removes it.

	//pii:allow log/line -- the ID only
	log.Print(user.ID)

# Configuration

In editors: the configuration of the module has a mistake, which the message
names with its file and line. Nothing is checked until it is mended. Other
drivers say so before they begin.
*/
package piitag
