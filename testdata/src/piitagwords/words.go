// Package piitagwords has tags with words that stand for nothing, and clean
// twins of them.
package piitagwords

type User struct {
	Email   string `pii:"emial"`                               // want `^User.Email: unknown category "emial" counts as personal: did you mean "email"\?$`
	Mail    string `json:"mail,omitempty" pii:"contact.emial"` // want `did you mean "contact.email"\?`
	Phone   string `pii:"phone,regoin=eu"`                     // want `^User.Phone: unknown attribute "regoin": did you mean "region"\?$`
	Role    string `pii:"name,role=procesor"`                  // want `unknown value "procesor" of role=: did you mean "processor"\?`
	SSN     string `pii:"ssn,encrypted"`                       // want `did you mean "protected=encrypted"\?`
	Card    string `pii:"card,protected=encripted"`            // want `unknown value "encripted" of protected=: did you mean "encrypted"\?`
	Shoe    string `pii:"shoe-size"`                           // want `^User.Shoe: unknown category "shoe-size" counts as personal$`
	Keep    string `pii:"email,keep=4"`                        // want `unknown attribute "keep"`
	None    string `pii:"false"`                               // want `did you mean "-"\?`
	Both    string `pii:"emial,phoen"`                         // want `"emial"` `"phoen"`
	A, B    string `pii:"adress"`                              // want `^User.A: unknown category "adress"`
	Quoted  string "json:\"q\" pii:\"emial\""                  // want `did you mean "email"`
	Address struct {
		Street string `pii:"steet"` // want `^User.Address.Street: unknown category "steet"`
	}
	*Embedded `pii:"emial"` // want `^User.Embedded: unknown category`
}

type Embedded struct{}

type Clean struct {
	Email   string `pii:"email"`
	Mail    string `json:"mail,omitempty" pii:"contact.email"`
	Phone   string `pii:"phone,region=eu"`
	Role    string `pii:"name,role=processor"`
	SSN     string `pii:"ssn,protected=encrypted"`
	Keep    string `pii:"mask,keep=4"`
	None    string `pii:"-"`
	Both    string `pii:"Email, phone_number"`
	News    bool   `pii:"consent=marketing"`
	NoAds   bool   `pii:"opt-out=ads"`
	Quoted  string "json:\"q\" pii:\"email\""
	Other   string `json:"pii" db:"emial"`
	Untaged string
}

func local() {
	type inner struct {
		Email string `pii:"emial"` // want `^inner.Email: unknown category`
	}
	var anonymous struct {
		Email string `pii:"emial"` // want `^Email: unknown category`
	}
	_, _ = inner{}, anonymous
}
