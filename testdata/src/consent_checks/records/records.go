// Package records holds what people agreed and objected to.
package records

type Consents struct {
	Sale      bool `pii:"consent=sale"`
	Marketing bool `pii:"consent=marketing"`
	NoMail    bool `pii:"opt-out=marketing"`
	Beta      bool
}

// Both asks for the two consents.
func (c *Consents) Both() bool { return c != nil && c.Sale && c.Marketing }

// Either asks for one of them.
func (c *Consents) Either() bool { return c.Sale || c.Marketing }

// Neither is Both the other way round.
func (c Consents) Neither() bool { return !c.Sale || !c.Marketing }
