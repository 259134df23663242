#!/bin/bash
bash /etc/eks/max-pods-calculator.sh --instance-type-from-imds || true
