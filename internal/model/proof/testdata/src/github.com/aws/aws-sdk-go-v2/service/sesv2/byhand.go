package proofs

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func recipient(ctx context.Context, c *sesv2.Client, d data[string]) {
	c.SendEmail(ctx, &sesv2.SendEmailInput{ // want "mail/recipient"
		Destination: &types.Destination{ToAddresses: []string{d.Tagged}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(d.Plain)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(d.Plain)}},
		}},
	})
}

func subject(ctx context.Context, c *sesv2.Client, d data[string]) {
	c.SendEmail(ctx, &sesv2.SendEmailInput{ // want "mail/subject"
		Destination: &types.Destination{ToAddresses: []string{d.Plain}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(d.Tagged)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(d.Plain)}},
		}},
	})
}

func body(ctx context.Context, c *sesv2.Client, d data[string]) {
	c.SendEmail(ctx, &sesv2.SendEmailInput{ // want "mail/body"
		Destination: &types.Destination{ToAddresses: []string{d.Plain}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(d.Plain)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(d.Tagged)}},
		}},
	})
}

func nothing(ctx context.Context, c *sesv2.Client, d data[string]) {
	c.SendEmail(ctx, &sesv2.SendEmailInput{
		Destination: &types.Destination{ToAddresses: []string{d.Plain}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(d.Plain)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(d.Plain)}},
		}},
	})
}
