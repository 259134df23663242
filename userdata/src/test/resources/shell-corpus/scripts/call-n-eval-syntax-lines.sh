#!/bin/bash
eval '/etc/eks/bootstrap.sh c
('
