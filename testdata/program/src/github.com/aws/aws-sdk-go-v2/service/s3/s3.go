// Package s3 has as much of the SDK as the programs here need.
package s3

import (
	"context"
	"io"
)

type Client struct{}

type PutObjectInput struct {
	Bucket, Key *string
	Body        io.Reader
}

type DeleteObjectInput struct{ Bucket, Key *string }

func (c *Client) PutObject(ctx context.Context, in *PutObjectInput, opts ...func()) (any, error) {
	return nil, nil
}
func (c *Client) DeleteObject(ctx context.Context, in *DeleteObjectInput, opts ...func()) (any, error) {
	return nil, nil
}
