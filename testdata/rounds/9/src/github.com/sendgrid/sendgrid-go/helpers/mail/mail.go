// Package mail is a stub of the package of the same path, with what the cases use.
package mail

type Email struct{ Name, Address string }

func NewEmail(name string, address string) *Email { return &Email{name, address} }

type Content struct{ Type, Value string }

type SGMailV3 struct {
	From    *Email
	To      []*Email
	Subject string
	Content []*Content
}

func NewContent(contentType string, value string) *Content { return &Content{contentType, value} }

func NewSingleEmail(from *Email, subject string, to *Email, plainTextContent string, htmlContent string) *SGMailV3 {
	return &SGMailV3{from, []*Email{to}, subject, []*Content{{"text/plain", plainTextContent}, {"text/html", htmlContent}}}
}
