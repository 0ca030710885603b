// Package sendgrid is a stub of the package of the same path, with what the cases use.
// Subject and text of what is sent go to standard output, the recipients do not.
package sendgrid

import (
	"context"
	"fmt"

	"github.com/sendgrid/rest"
	"github.com/sendgrid/sendgrid-go/helpers/mail"
)

type Client struct{}

func NewSendClient(key string) *Client { return &Client{} }

func (cl *Client) Send(email *mail.SGMailV3) (*rest.Response, error) {
	return cl.SendWithContext(context.Background(), email)
}

func (cl *Client) SendWithContext(ctx context.Context, email *mail.SGMailV3) (*rest.Response, error) {
	fmt.Println("sendgrid", email.Subject)
	for _, c := range email.Content {
		fmt.Println(c.Value)
	}
	return &rest.Response{StatusCode: 202}, nil
}
