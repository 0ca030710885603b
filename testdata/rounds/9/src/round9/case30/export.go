// Package case30 exports what a shop sold, to S3.
package case30

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"filippo.io/age"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

type Sale struct {
	ID    string `json:"id"`
	Buyer string `json:"buyer" pii:"email"`
	Cents int    `json:"cents"`
}

type Exporter struct {
	client *s3.Client
	bucket string
}

func New() *Exporter { return &Exporter{s3.New(s3.Options{}), "exports"} }

func (e *Exporter) put(ctx context.Context, key string, body io.Reader) error {
	_, err := e.client.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String(e.bucket), Key: aws.String(key), Body: body})
	if err != nil {
		return fmt.Errorf("put %s: %w", key, err)
	}
	return nil
}

func day(t time.Time) string { return t.Format("2006/01/02") }

// table writes sales with the columns that are asked for.
func table(w io.Writer, sales []Sale, withBuyer bool) error {
	out := csv.NewWriter(w)
	for _, s := range sales {
		row := []string{s.ID, fmt.Sprint(s.Cents)}
		if withBuyer {
			row = append(row, s.Buyer)
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func amounts(w io.Writer, sales []Sale) {
	for _, s := range sales {
		fmt.Fprintln(w, s.ID, s.Cents)
	}
}

func LeakTable(ctx context.Context, e *Exporter, sales []Sale) error {
	var buf bytes.Buffer
	if err := table(&buf, sales, true); err != nil {
		return err
	}
	return e.put(ctx, day(time.Time{}), &buf) // leak: Sale.Buyer
}

func CleanTable(ctx context.Context, e *Exporter, sales []Sale) error {
	var buf bytes.Buffer
	amounts(&buf, sales)
	return e.put(ctx, day(time.Time{}), &buf)
}

func CleanEncrypted(ctx context.Context, e *Exporter, sales []Sale) error {
	to, err := age.ParseX25519Recipient("age1example")
	if err != nil {
		return err
	}
	var buf bytes.Buffer
	w, err := age.Encrypt(&buf, to)
	if err != nil {
		return err
	}
	if err := table(w, sales, true); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return e.put(ctx, day(time.Time{})+".age", &buf)
}

func LeakKey(ctx context.Context, e *Exporter, s Sale) error {
	return e.put(ctx, "by-buyer/"+s.Buyer, strings.NewReader(s.ID)) // leak: Sale.Buyer
}

func CleanKey(ctx context.Context, e *Exporter, s Sale) error {
	return e.put(ctx, "by-sale/"+s.ID, strings.NewReader(fmt.Sprint(s.Cents)))
}

func LeakMetadata(ctx context.Context, e *Exporter, s Sale) error {
	input := &s3.PutObjectInput{Bucket: &e.bucket, Key: &s.ID, Body: strings.NewReader("")}
	input.Metadata = map[string]string{"buyer": s.Buyer}
	_, err := e.client.PutObject(ctx, input) // leak: Sale.Buyer
	return err
}

func CleanMetadata(ctx context.Context, e *Exporter, s Sale) error {
	input := &s3.PutObjectInput{Bucket: &e.bucket, Key: &s.ID, Body: strings.NewReader("")}
	input.Metadata = map[string]string{"cents": fmt.Sprint(s.Cents)}
	_, err := e.client.PutObject(ctx, input)
	return err
}

func LeakJSON(ctx context.Context, e *Exporter, s Sale) error {
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	return e.put(ctx, "sale.json", bytes.NewReader(text)) // leak: Sale.Buyer
}

func CleanJSON(ctx context.Context, e *Exporter, s Sale) error {
	s.Buyer = ""
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	return e.put(ctx, "sale.json", bytes.NewReader(text))
}
