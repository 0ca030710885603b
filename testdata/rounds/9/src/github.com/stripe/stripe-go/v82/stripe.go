// Package stripe is a stub of the package of the same path, with what the cases use.
package stripe

var Key string

func String(v string) *string { return &v }

func Int64(v int64) *int64 { return &v }

type Params struct {
	Metadata map[string]string
}

func (p *Params) AddMetadata(key, value string) {
	if p.Metadata == nil {
		p.Metadata = map[string]string{}
	}
	p.Metadata[key] = value
}

type CustomerParams struct {
	Params
	Email, Name, Phone, Description *string
}

type Customer struct {
	ID, Email string
}

type PaymentIntentParams struct {
	Params
	Amount                              *int64
	Currency, Description, ReceiptEmail *string
	Customer                            *string
}

type PaymentIntent struct {
	ID, ClientSecret string
}

type ErrorCode string

type Error struct {
	Code ErrorCode
	Msg  string
}

func (e *Error) Error() string { return e.Msg }
