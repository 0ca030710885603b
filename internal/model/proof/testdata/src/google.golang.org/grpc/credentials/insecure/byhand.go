package proofs

import (
	"context"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

// proves NewCredentials
func inTheClear(ctx context.Context, d data[string]) {
	conn, _ := grpc.NewClient("api.example.com", grpc.WithTransportCredentials(insecure.NewCredentials()))
	conn.Invoke(ctx, "/x", d.Tagged, nil) // want "share/http: insecure credentials"
}

func encrypted(ctx context.Context, d data[string]) {
	conn, _ := grpc.NewClient("api.example.com", grpc.WithTransportCredentials(credentials.NewTLS(nil)))
	conn.Invoke(ctx, "/x", d.Tagged, nil) // want "share/http"
}
