// Package types is a stub of the package of the same path, with what the cases use.
package types

type Content struct{ Data, Charset *string }

type Body struct{ Html, Text *Content }

type Message struct {
	Body    *Body
	Subject *Content
}

type EmailContent struct{ Simple *Message }

type Destination struct{ ToAddresses []string }
