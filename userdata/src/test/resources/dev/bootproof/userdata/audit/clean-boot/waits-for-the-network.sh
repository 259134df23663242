#!/bin/bash
until curl -sf -o /dev/null https://artifacts.example.com:8443/health; do
  sleep 2
done
dnf install -y nvme-cli
