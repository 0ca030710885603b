package proofs

import (
	"context"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

// proves WithInsecure
func withoutCredentials(ctx context.Context, d data[string]) {
	conn, _ := grpc.NewClient("api.example.com", grpc.WithInsecure())
	conn.Invoke(ctx, "/x", d.Tagged, nil) // want "share/http: no transport credentials"
}

func withCredentials(ctx context.Context, d data[string]) {
	conn, _ := grpc.NewClient("api.example.com", grpc.WithTransportCredentials(credentials.NewTLS(nil)))
	conn.Invoke(ctx, "/x", d.Tagged, nil) // want "share/http"
}
