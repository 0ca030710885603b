// Package sesv2 is a stub of the package of the same path, with what the cases use.
// Subject and text of what is sent go to standard output, the recipients do not.
package sesv2

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type Options struct{}

type Client struct{}

func New(options Options, optFns ...func(*Options)) *Client { return &Client{} }

type SendEmailInput struct {
	Content          *types.EmailContent
	Destination      *types.Destination
	FromEmailAddress *string
}

type SendEmailOutput struct{ MessageId *string }

func (c *Client) SendEmail(ctx context.Context, params *SendEmailInput, optFns ...func(*Options)) (*SendEmailOutput, error) {
	fmt.Println("ses", *params.Content.Simple.Subject.Data, *params.Content.Simple.Body.Text.Data)
	return &SendEmailOutput{}, nil
}
