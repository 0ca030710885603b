// Package s3 is a stub of the package of the same path, with what the cases use. What is put goes to standard output.
package s3

import (
	"context"
	"fmt"
	"io"
)

type Options struct{}

type Client struct{}

func New(options Options, optFns ...func(*Options)) *Client { return &Client{} }

type PutObjectInput struct {
	Bucket, Key, ContentType *string
	Body                     io.Reader
	Metadata                 map[string]string
}

type PutObjectOutput struct{}

func (c *Client) PutObject(ctx context.Context, params *PutObjectInput, optFns ...func(*Options)) (*PutObjectOutput, error) {
	body, err := io.ReadAll(params.Body)
	fmt.Println("s3", *params.Bucket, *params.Key, params.Metadata, string(body))
	return &PutObjectOutput{}, err
}
