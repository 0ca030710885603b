package proofs

import (
	"bytes"
	"context"
	"encoding/json"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

type user struct {
	Email string `pii:"email"`
	Cache string `pii:"email" json:"-"`
}

func put(ctx context.Context, c *s3.Client, d data[string]) {
	body, _ := json.Marshal(user{Email: d.Tagged})
	c.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String("k"), Body: bytes.NewReader(body)}) // want "store/object"
}

func put_clean(ctx context.Context, c *s3.Client, d data[string]) {
	body, _ := json.Marshal(user{Cache: d.Tagged})
	c.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String("k"), Body: bytes.NewReader(body)})
}

func key(ctx context.Context, c *s3.Client, d data[string]) {
	in := &s3.PutObjectInput{Key: aws.String("users/" + d.Tagged)}
	c.PutObject(ctx, in) // want "store/object"
}

func key_clean(ctx context.Context, c *s3.Client, d data[string]) {
	in := &s3.GetObjectInput{Key: aws.String("users/" + d.Tagged)}
	_, err := c.GetObject(ctx, in)
	show(err)
}
