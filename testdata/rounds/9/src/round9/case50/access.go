// Package case50 gives people what a service knows of them, and deletes it.
package case50

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"

	"filippo.io/age"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/google/uuid"
	"github.com/labstack/echo/v4"
	"github.com/nats-io/nats.go"
	"github.com/rs/zerolog/log"
	"gorm.io/gorm"
)

type Subject struct {
	ID     string   `json:"id"`
	Email  string   `json:"email" pii:"email"`
	Health string   `json:"health" pii:"health"`
	Posts  []string `json:"posts" pii:"message"`
}

// Receipt says that something was done.
type Receipt struct {
	ID      string `json:"id"`
	Subject string `json:"subject"`
	Posts   int    `json:"posts"`
}

type Desk struct {
	db *gorm.DB
	s3 *s3.Client
	nc *nats.Conn
	to age.Recipient
}

func New() (*Desk, error) {
	nc, err := nats.Connect("nats://localhost")
	if err != nil {
		return nil, err
	}
	to, err := age.ParseX25519Recipient("age1desk")
	return &Desk{&gorm.DB{}, s3.New(s3.Options{}), nc, to}, err
}

func (d *Desk) upload(ctx context.Context, name string, data []byte) error {
	_, err := d.s3.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("access"), Key: aws.String(name), Body: bytes.NewReader(data)})
	return err
}

func (d *Desk) seal(v any) ([]byte, error) {
	var buf bytes.Buffer
	w, err := age.Encrypt(&buf, d.to)
	if err != nil {
		return nil, err
	}
	if err := json.NewEncoder(w).Encode(v); err != nil {
		return nil, err
	}
	return buf.Bytes(), w.Close()
}

func receipt(s Subject) Receipt { return Receipt{uuid.NewString(), s.ID, len(s.Posts)} }

// CleanDownload answers with everything.
func CleanDownload(d *Desk, c echo.Context, s Subject) error {
	r := receipt(s)
	log.Info().Interface("receipt", r).Msg("downloaded")
	return c.JSON(http.StatusOK, echo.Map{"receipt": r, "data": s})
}

func LeakUpload(ctx context.Context, d *Desk, s Subject) error {
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return d.upload(ctx, s.ID+".json", data) // leak: Subject.Email, Subject.Health, Subject.Posts
}

func CleanUpload(ctx context.Context, d *Desk, s Subject) error {
	data, err := d.seal(s)
	if err != nil {
		return err
	}
	return d.upload(ctx, s.ID+".age", data)
}

func LeakPublish(d *Desk, s Subject) error {
	return d.nc.Publish("forget", []byte(s.Email)) // leak: Subject.Email
}

func CleanPublish(d *Desk, s Subject) error {
	data, err := json.Marshal(receipt(s))
	if err != nil {
		return err
	}
	return d.nc.Publish("forget", data)
}

// CleanErase overwrites what is kept.
func CleanErase(d *Desk, s Subject) error {
	s.Email, s.Health, s.Posts = "", "", nil
	return d.db.Save(&s).Error
}

func LeakSave(d *Desk, s Subject) error {
	s.Posts = nil
	return d.db.Save(&s).Error // leak: Subject.Health
}

func LeakPosts(c echo.Context, s Subject) error {
	for i, p := range s.Posts {
		c.Logger().Infof("post %d: %s", i, p) // leak: Subject.Posts
	}
	return c.JSON(http.StatusOK, s.Posts)
}

func CleanPosts(c echo.Context, s Subject) error {
	for i, p := range s.Posts {
		c.Logger().Infof("post %d: %d bytes", i, len(p))
	}
	return c.JSON(http.StatusOK, s.Posts)
}
