// Package broker has a queue in memory, and what may be put around it.
package broker

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"fmt"
	"os"
)

// A Publisher takes messages for a topic.
type Publisher interface {
	Publish(ctx context.Context, topic string, body []byte) error
}

// Queue prints what it takes, in place of a server.
type Queue struct{}

// Publish puts a message on a topic.
//
//pii:sink store/queue
func (Queue) Publish(_ context.Context, topic string, body []byte) error {
	return put(topic, body)
}

func put(topic string, body []byte) error {
	_, err := fmt.Fprintf(os.Stdout, "%s %s\n", topic, body)
	return err
}

type sealing struct {
	next Publisher
	gcm  cipher.AEAD
}

// Sealing encrypts messages.
func Sealing(next Publisher, key []byte) (Publisher, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	return sealing{next, gcm}, err
}

func (s sealing) Publish(ctx context.Context, topic string, body []byte) error {
	nonce := make([]byte, s.gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return err
	}
	return s.next.Publish(ctx, topic, s.gcm.Seal(nonce, nonce, body, []byte(topic)))
}

// Counting counts messages.
type Counting struct {
	Publisher
	N int
}

func (c *Counting) Publish(ctx context.Context, topic string, body []byte) error {
	c.N++
	return c.Publisher.Publish(ctx, topic, body)
}
