#!/bin/bash
~root/../etc/eks/bootstrap.sh c1
