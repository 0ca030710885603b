// Package case40 backs letters up, encrypted with age.
package case40

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"filippo.io/age"
	"github.com/pkg/errors"
	"github.com/sirupsen/logrus"
)

type Letter struct {
	ID   int    `json:"id"`
	From string `json:"from" pii:"email"`
	Text string `json:"text" pii:"message"`
}

type Backup struct {
	dir string
	to  []age.Recipient
	log logrus.FieldLogger
}

func Open(dir, key string) (*Backup, error) {
	r, err := age.ParseX25519Recipient(key)
	if err != nil {
		return nil, errors.Wrap(err, "recipient")
	}
	return &Backup{dir, []age.Recipient{r}, logrus.StandardLogger()}, nil
}

func (b *Backup) create(name string, f func(w io.Writer) error) error {
	file, err := os.Create(filepath.Join(b.dir, name))
	if err != nil {
		return errors.WithMessage(err, "create")
	}
	defer file.Close()
	if err := f(file); err != nil {
		return errors.Wrapf(err, "write %s", name)
	}
	b.log.WithField("name", name).Info("written")
	return nil
}

func encode(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// seal encrypts a text.
func (b *Backup) seal(text []byte) ([]byte, error) {
	var buf bytes.Buffer
	w, err := age.Encrypt(&buf, b.to...)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(text); err != nil {
		return nil, err
	}
	err = w.Close()
	return buf.Bytes(), err
}

func LeakPlain(b *Backup, ls []Letter) error {
	return b.create("letters.json", func(w io.Writer) error {
		return encode(w, ls) // leak: Letter.From, Letter.Text
	})
}

func CleanSealed(b *Backup, ls []Letter) error {
	return b.create("letters.age", func(w io.Writer) error {
		sealed, err := age.Encrypt(w, b.to...)
		if err != nil {
			return err
		}
		if err := json.NewEncoder(sealed).Encode(ls); err != nil {
			return err
		}
		return sealed.Close()
	})
}

func CleanBytes(b *Backup, l Letter) error {
	sealed, err := b.seal([]byte(l.Text))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(b.dir, "text.age"), sealed, 0o600)
}

func LeakBytes(b *Backup, l Letter) error {
	return os.WriteFile(filepath.Join(b.dir, "text.txt"), []byte(l.Text), 0o600) // leak: Letter.Text
}

func LeakCompressed(b *Backup, l Letter) error {
	var buf bytes.Buffer
	z := gzip.NewWriter(&buf)
	fmt.Fprint(z, l.Text)
	if err := z.Close(); err != nil {
		return err
	}
	return os.WriteFile("text.gz", buf.Bytes(), 0o600) // leak: Letter.Text
}

func LeakName(b *Backup, l Letter) error {
	sealed, err := b.seal([]byte(l.Text))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(b.dir, l.From+".age"), sealed, 0o600) // leak: Letter.From
}

func CleanName(b *Backup, l Letter) error {
	sealed, err := b.seal([]byte(l.From))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(b.dir, fmt.Sprintf("%d.age", l.ID)), sealed, 0o600)
}

// CleanGone cannot create its file.
func CleanGone(b *Backup, ls []Letter) {
	b.dir = "/nowhere"
	if err := CleanSealed(b, ls); err != nil {
		b.log.WithError(errors.Cause(err)).Errorf("no backup: %v", err)
	}
}
