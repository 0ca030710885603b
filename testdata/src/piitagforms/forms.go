// Package piitagforms has malformed tags and tags that contradict themselves,
// and clean twins of them.
package piitagforms

type Malformed struct {
	Bare    string `pii:email`                    // want `^Malformed.Bare: struct tag is not a list of key:"value" pairs$`
	Space   string `pii: "email"`                 // want `not a list`
	Comma   string `json:"x",pii:"email"`         // want `not a list`
	Single  string `pii:'email,region=eu'`        // want `not a list`
	Open    string `pii:"email`                   // want `not a list`
	Earlier string `json:x pii:"email"`           // want `not a list`
	Capital string `PII:"email"`                  // want `struct tag key "PII" must be "pii"`
	Escaped string "json:\"x\"pii:\"email\""      // want `not a list`
	Empty   string `pii:""`                       // want `empty pii tag counts as personal`
	Item    string `pii:"email,"`                 // want `empty item in pii tag`
	Value   string `pii:"email,region="`          // want `region= needs a value`
	Odd     string `pii:"email,region=e u"`       // want `malformed value "e u" of region=`
	Nothing string `pii:"region=eu"`              // want `no category before "region=eu": the field counts as personal`
	Again   string `pii:"email" x:"" pii:"phone"` // want `second pii key in a struct tag is never read`
}

type Contradicts struct {
	Reviewed  string `pii:"email,-"`                                 // want `^Contradicts.Reviewed: "-" says that there is no personal data and contradicts "email"$`
	Consent   bool   `pii:"email,consent=ads"`                       // want `"consent=ads" marks a record, not personal data, and contradicts "email"`
	Record    bool   `pii:"consent=ads,opt-out=ads"`                 // want `"opt-out=ads" contradicts "consent=ads"`
	Region    string `pii:"email,region=eu,region=us"`               // want `region= is given twice`
	Protected string `pii:"email,protected=masked,protected=hashed"` // want `protected= is given twice`
	Category  string `pii:"email,mail"`                              // want `"mail" repeats "email"`
	Narrowed  string `pii:"-,region=eu"`                             // want `"region=eu" narrows nothing where there is no personal data`
}

type Clean struct {
	Bare      string `pii:"email"`
	Comma     string `json:"x" pii:"email"`
	Escaped   string "json:\"x\" pii:\"email\""
	Value     string `pii:"email,region=eu"`
	Reviewed  string `pii:"-"`
	Consent   bool   `pii:"consent=ads"`
	Protected string `pii:"email,protected=hashed"`
	Two       string `pii:"email,phone"`
	OtherBad  string `json:x`
}
