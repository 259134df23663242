#!/bin/bash
env A=/etc/eks/bootstrap.sh
