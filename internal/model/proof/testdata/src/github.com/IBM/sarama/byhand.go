package proofs

import "github.com/IBM/sarama"

// proves AsyncProducer.Input
func AsyncProducer_Input(p sarama.AsyncProducer, d data[string]) {
	p.Input() <- &sarama.ProducerMessage{Topic: "t", Value: sarama.StringEncoder(d.Tagged)} // want "store/queue"
}

func AsyncProducer_Input_clean(p sarama.AsyncProducer, d data[string]) {
	p.Input() <- &sarama.ProducerMessage{Topic: "t", Value: sarama.StringEncoder(d.Plain)}
}

func AsyncProducer_Input_select(p sarama.AsyncProducer, done chan bool, d data[string]) {
	in := p.Input()
	select { // want "store/queue"
	case in <- &sarama.ProducerMessage{Value: sarama.ByteEncoder(d.Tagged)}:
	case <-done:
	}
}

func AsyncProducer_Input_select_clean(p sarama.AsyncProducer, done chan bool, d data[string]) {
	in := p.Input()
	select {
	case in <- &sarama.ProducerMessage{Value: sarama.ByteEncoder(d.Plain)}:
	case <-done:
	}
}

func AsyncProducer_Successes(p sarama.AsyncProducer, d data[string]) {
	for m := range p.Successes() {
		show(m.Topic)
	}
}

func SyncProducer_message(p sarama.SyncProducer, d data[string]) {
	m := &sarama.ProducerMessage{Topic: "t", Value: sarama.StringEncoder(d.Tagged)}
	p.SendMessage(m) // want "store/queue"
}
