// Package case18 passes job applications on, with sarama.
package case18

import (
	"encoding/json"
	"fmt"

	"github.com/IBM/sarama"
	"github.com/sirupsen/logrus"
)

type Application struct {
	Number  int
	Post    string
	Name    string `pii:"name"`
	CV      string `pii:"cv"`
	Contact Contact
}

type Contact struct {
	Phone string `pii:"phone"`
	Lang  string
}

// jsonEncoder encodes a value when it is sent.
type jsonEncoder struct {
	value any
}

func (e jsonEncoder) Encode() ([]byte, error) { return json.Marshal(e.value) }

func (e jsonEncoder) Length() int {
	text, _ := e.Encode()
	return len(text)
}

// summary is what other departments get.
type summary struct {
	Number int    `json:"number"`
	Post   string `json:"post"`
	Pages  int    `json:"pages"`
}

func summarize(a *Application) summary { return summary{a.Number, a.Post, len(a.CV) / 3000} }

type Forwarder struct {
	producer sarama.SyncProducer
	topic    string
}

func NewForwarder() (*Forwarder, error) {
	p, err := sarama.NewSyncProducer([]string{"kafka:9092"}, sarama.NewConfig())
	return &Forwarder{p, "applications"}, err
}

func (f *Forwarder) send(key int, value sarama.Encoder) {
	partition, offset, err := f.producer.SendMessage(&sarama.ProducerMessage{Topic: f.topic, Key: sarama.StringEncoder(fmt.Sprint(key)), Value: value})
	if err != nil {
		logrus.WithError(err).Error("not sent")
		return
	}
	logrus.WithFields(logrus.Fields{"partition": partition, "offset": offset}).Info("sent")
}

func LeakText(f *Forwarder, a *Application) {
	f.send(a.Number, sarama.StringEncoder(a.CV)) // leak: Application.CV
}

func CleanText(f *Forwarder, a *Application) {
	f.send(a.Number, sarama.StringEncoder(a.Post))
}

func LeakJSON(f *Forwarder, a *Application) {
	f.send(a.Number, jsonEncoder{a}) // leak: Application.Name, Application.CV, Contact.Phone
}

func CleanJSON(f *Forwarder, a *Application) {
	f.send(a.Number, jsonEncoder{summarize(a)})
}

func LeakBytes(f *Forwarder, a *Application) {
	text := fmt.Appendf(nil, "%d;%s", a.Number, a.Contact.Phone)
	_, _, err := f.producer.SendMessage(&sarama.ProducerMessage{Topic: f.topic, Value: sarama.ByteEncoder(text)}) // leak: Contact.Phone
	if err != nil {
		logrus.Error(err)
	}
}

func CleanBytes(f *Forwarder, a *Application) {
	text := fmt.Appendf(nil, "%d;%s", a.Number, a.Contact.Lang)
	_, _, err := f.producer.SendMessage(&sarama.ProducerMessage{Topic: f.topic, Value: sarama.ByteEncoder(text)})
	if err != nil {
		logrus.Error(err)
	}
}

func LeakHeader(f *Forwarder, a *Application) {
	msg := &sarama.ProducerMessage{Topic: f.topic, Value: jsonEncoder{summarize(a)}}
	msg.Headers = append(msg.Headers, sarama.RecordHeader{Key: []byte("applicant"), Value: []byte(a.Name)})
	f.producer.SendMessage(msg) // leak: Application.Name
}

func CleanHeader(f *Forwarder, a *Application) {
	msg := &sarama.ProducerMessage{Topic: f.topic, Value: jsonEncoder{summarize(a)}}
	msg.Headers = append(msg.Headers, sarama.RecordHeader{Key: []byte("lang"), Value: []byte(a.Contact.Lang)})
	f.producer.SendMessage(msg)
}
