// Package jobs puts jobs into a queue of SQS.
package jobs

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sqs"
)

// A Job is something to do later.
type Job interface{ Kind() string }

// Queue takes jobs.
type Queue struct {
	client *sqs.Client
	url    string
}

func New(url string) *Queue { return &Queue{sqs.New(sqs.Options{}), url} }

type message struct {
	Kind string `json:"kind"`
	Job  Job    `json:"job"`
}

// Push puts a job into the queue.
func (q *Queue) Push(ctx context.Context, j Job) error {
	text, err := json.Marshal(message{j.Kind(), j})
	if err != nil {
		return fmt.Errorf("encode %s: %w", j.Kind(), err)
	}
	_, err = q.client.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: aws.String(q.url), MessageBody: aws.String(string(text))})
	return err
}
