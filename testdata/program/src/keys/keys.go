// Package keys keeps values under keys, in collections, buckets and directories.
package keys

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/redis/go-redis/v9"
	"go.mongodb.org/mongo-driver/v2/mongo"

	"keys/cache"
)

type User struct {
	ID    string
	Email string `pii:"email"`
}

const prefix = "user:"

func key(id string) string { return fmt.Sprintf("%sby-id:%s", prefix, id) }

func Cache(ctx context.Context, c *redis.Client, u *User, n int) {
	c.Set(ctx, "user:"+u.ID, u.Email, 0)                     // stored user:*: erased
	c.Set(ctx, fmt.Sprintf("user:%d", n), u.Email, 0)        // stored user:*: erased
	c.Set(ctx, fmt.Sprintf("user:%05d:mail", n), u.Email, 0) // stored user:*:mail
	c.Set(ctx, "session:"+u.ID, u.Email, 0)                  // stored session:*
	c.Set(ctx, key(u.ID), u.Email, 0)                        // stored user:by-id:*: erased
	c.Set(ctx, u.ID, u.Email, 0)                             // stored ?
	c.HSet(ctx, "all", "a", u.Email)                         // stored all: erased
	c.HSet(ctx, "some", "a", u.Email)                        // stored some
}

func Drop(ctx context.Context, c *redis.Client, id string) {
	c.Del(ctx, "other", prefix+id)
	c.Del(ctx, key(id))
	c.HDel(ctx, "all", "a")
	c.Get(ctx, "some")
	unused := "session:"
	_ = unused
}

// Wrapped uses a cache behind an interface.
func Wrapped(ctx context.Context, c cache.Cache, u *User) {
	c.Put(ctx, "wrapped:"+u.ID, u.Email) // stored wrapped:*: erased
	c.Put(ctx, "kept:"+u.ID, u.Email)    // stored kept:*
	c.Forget(ctx, "wrapped:"+u.ID)
}

type Docs struct{ users, letters *mongo.Collection }

func NewDocs(db *mongo.Database) *Docs {
	return &Docs{users: db.Collection("users"), letters: db.Collection("letters")}
}

func (d *Docs) Save(ctx context.Context, u *User) {
	d.users.InsertOne(ctx, u)   // stored users: erased
	d.letters.InsertOne(ctx, u) // stored letters
}

func (d *Docs) Delete(ctx context.Context, id string) { d.users.DeleteOne(ctx, id) }

func Objects(ctx context.Context, c *s3.Client, u *User, bucket string) {
	c.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("avatars"), Key: aws.String("users/" + u.ID), Body: strings.NewReader(u.Email)}) // stored avatars/users/*: erased
	c.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("letters"), Key: aws.String("users/" + u.ID), Body: strings.NewReader(u.Email)}) // stored letters/users/*
	c.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("any"), Key: aws.String("users/" + u.ID), Body: strings.NewReader(u.Email)})     // stored any/users/*: perhaps-erased
	c.PutObject(ctx, &s3.PutObjectInput{Bucket: &bucket, Key: &u.ID, Body: strings.NewReader(u.Email)})                                     // stored ?
}

func DropObjects(ctx context.Context, c *s3.Client, id, name string) {
	c.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: aws.String("avatars"), Key: aws.String("users/" + id)})
	c.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: aws.String("any"), Key: &name})
}

func Files(u *User) {
	os.WriteFile("users/"+u.ID, []byte(u.Email), 0o600)                       // stored users/*: erased
	os.WriteFile(filepath.Join("data", "mail", u.ID), []byte(u.Email), 0o600) // stored data/mail/*: erased
	os.WriteFile("kept/"+u.ID, []byte(u.Email), 0o600)                        // stored kept/*
	f, _ := os.Create("created/" + u.ID)
	f.WriteString(u.Email) // stored created/*: erased
	g, _ := open("opened")
	g.WriteString(u.Email) // stored opened
}

func open(name string) (*os.File, error) { return os.Create(name) }

func DropFiles(id string) {
	os.Remove("./users/" + id)
	os.RemoveAll("data/mail")
	os.Remove("created/" + id)
}
