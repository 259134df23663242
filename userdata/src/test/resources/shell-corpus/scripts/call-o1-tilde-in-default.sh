#!/bin/bash
HOME=/etc/eks
${p:-~/bootstrap.sh} prod
